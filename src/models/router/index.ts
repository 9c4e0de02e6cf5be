export { BARS, ENOUGH_ANSWERS, type Route, type RouteAsking, route } from './route.ts';
