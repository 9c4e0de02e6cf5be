FROM node:24-bookworm-slim
RUN apt-get update && apt-get install -y --no-install-recommends ffmpeg flite && rm -rf /var/lib/apt/lists/*
WORKDIR /opt/reelwright
COPY package.json package-lock.json .npmrc setup.sh ./
RUN sh setup.sh
COPY . .
# Compiled code and the data live in volumes: everything else may be read-only.
ENV REELWRIGHT_HOME=/data NODE_COMPILE_CACHE=/tmp/reelwright-code
RUN mkdir /data && chown node:node /data
VOLUME /data
USER node
EXPOSE 4700
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4700/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["./reelwright"]
CMD ["serve", "--host", "0.0.0.0"]
