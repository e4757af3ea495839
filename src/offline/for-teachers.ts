/** True for a path of what is for teachers: keys, sheets and guides below `teach`, and slides to show in class. */
export const isForTeachers = (path: string): boolean =>
  /(^|\/)(teach|slides)(\/|\.html$)/u.test(path);
