export const policy = () => ({ name: "policy", hooks: {} });
