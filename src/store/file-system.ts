/** File systems that live on another machine, by the number `statfs` gives (Linux `statfs(2)`, `linux/magic.h`). */
const NETWORK: ReadonlyMap<number, string> = new Map([
  [0x6969, 'NFS'],
  [0x517b, 'SMB'],
  [0xff53_4d42, 'CIFS'],
  [0xfe53_4d42, 'SMB 2'],
  [0x0102_1997, '9P'],
  [0x00c3_6400, 'Ceph'],
  [0x5346_414f, 'AFS'],
  [0x6b41_4653, 'kAFS'],
  [0x7375_7245, 'Coda'],
  [0x0bd0_0bd0, 'Lustre'],
  [0x0116_1970, 'GFS2'],
  [0x7461_636f, 'OCFS2'],
  // sshfs, rclone and s3fs are FUSE; so are some local ones, which SQLite's locks do not all honour either.
  [0x6573_5546, 'FUSE'],
]);

/** The name of a network file system by its number; null for a local one. */
export const networkFileSystem = (type: number): string | null => NETWORK.get(type >>> 0) ?? null;
