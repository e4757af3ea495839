/** True for a path of what is for teachers: what is below `teach`, slides to show in class, and their scripts. */
export const isForTeachers = (path: string): boolean =>
  /(^|\/)(teach|slides)(\/|\.html$)|^assets\/(class|slides)-page\./u.test(path);
