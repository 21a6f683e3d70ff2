/** What the user gave cannot be used: a folder that holds no stack, a file of another form. */
export class FolderError extends Error {}
