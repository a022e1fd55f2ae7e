// What the scripts say: Vietnamese here, the officer's own language by the table in the page.

const table = JSON.parse(document.getElementById("said").textContent);

// tr("{name} đang mở bài này", { name }): the words with their blanks filled.
export const tr = (words, given = {}) => (table[words] || words).replace(/\{(\w+)\}/g, (blank, name) => given[name] ?? blank);
