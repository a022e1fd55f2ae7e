// What is typed and not yet saved: kept on this machine first, sent to the server, kept until it answers.
//
//   record   {id, base, acked, current, sending, held}    one a page that is open, in IndexedDB
//   acked    {blocks: [{key, sha, json}], heads: {title: {sha, json}}, facts}     as the server has it
//   current  {blocks: [{key, json}], heads: {title: json}, facts: {key: json}}    as it is typed

const QUIET_MS = 2000;
const LATEST_MS = 8000;
const AGAIN_MS = 4000;

const asked = (request) => new Promise((done, failed) => {
  request.onsuccess = () => done(request.result);
  request.onerror = () => failed(request.error);
});

async function opened() {
  const request = indexedDB.open("desk", 1);
  request.onupgradeneeded = () => request.result.createObjectStore("queue", { keyPath: "id" });
  return asked(request);
}

export async function store() {
  const base = await opened();
  const shelf = (mode) => base.transaction("queue", mode, { durability: "strict" }).objectStore("queue");
  return {
    put: (record) => asked(shelf("readwrite").put(record)),
    drop: (id) => asked(shelf("readwrite").delete(id)),
    all: (prefix) => asked(shelf("readonly").getAll(IDBKeyRange.bound(prefix, `${prefix}\uffff`))),
  };
}

// What has to be done to make `acked` into `current`.
export function changes({ acked, current, held = {} }) {
  const made = [];
  const known = new Map(acked.blocks.map((each) => [each.key, each]));
  const wanted = new Set(current.blocks.map((each) => each.key));
  const order = [];
  for (const each of acked.blocks) {
    if (wanted.has(each.key)) order.push(each.key);
    else if (!held[`b:${each.key}`]) made.push({ do: "drop", key: each.key, before: each.sha });
  }
  let after = "";
  current.blocks.forEach(({ key, json }, n) => {
    const before = known.get(key);
    if (held[`b:${key}`]) { if (!before) return; }
    else if (!before) {
      made.push({ do: "add", key, after, value: JSON.parse(json) });
      order.splice(n, 0, key);
    } else if (before.json !== json) made.push({ do: "set", key, value: JSON.parse(json), before: before.sha });
    if (order[n] !== key) {
      made.push({ do: "move", key, after });
      order.splice(order.indexOf(key), 1);
      order.splice(n, 0, key);
    }
    after = key;
  });
  for (const [name, kind] of [["heads", "head"], ["facts", "fact"]]) {
    for (const [key, json] of Object.entries(current[name])) {
      const before = acked[name][key];
      if (before && before.json !== json && !held[`${kind[0]}:${key}`]) made.push({ do: kind, key, value: JSON.parse(json), before: before.sha });
    }
  }
  return made;
}

const json = (value) => JSON.stringify(value ?? null);
export const cells = (said) => Object.fromEntries(Object.entries(said).map(([key, { sha, value }]) => [key, { sha, json: json(value) }]));

// How a queue tells: said(state, detail), others(answer, sent), needs(what) -> Promise, token(value)
export function queue(record, shelf, told) {
  let timer = 0;
  let latest = 0;
  let isSending = false;
  let isStopped = false;
  let isUrgent = false; // asked for while something was on its way
  let isRefused = false; // until something else is typed

  const keep = () => shelf.put(structuredClone(record));
  const isClean = () => !record.sending && !changes(record).length;
  const again = (ms) => { clearTimeout(timer); timer = setTimeout(send, ms); };

  function later() {
    latest ||= Date.now() + LATEST_MS;
    again(Math.max(0, Math.min(QUIET_MS, latest - Date.now())));
  }

  async function changed(current) {
    record.current = current;
    isRefused = false;
    if (isClean()) { await keep(); return; }
    told.said("typing");
    later();
    await keep();
  }

  async function send(isLeaving = false) {
    clearTimeout(timer);
    if (isSending) { isUrgent = true; return; }
    if (isStopped) return;
    if (!record.sending) {
      const made = changes(record);
      if (!made.length) { told.said("saved"); return; }
      record.sending = { op: crypto.randomUUID(), base: record.base, changes: made, order: record.current.blocks.map(({ key }) => key) };
    }
    latest = 0;
    isSending = true;
    told.said("saving");
    try {
      const kept = keep();
      if (!isLeaving) await kept;
      await ask(isLeaving);
    } finally { isSending = false; }
    const isNow = isUrgent;
    isUrgent = false;
    if (isStopped || isRefused || record.sending || !changes(record).length) return;
    if (isNow) again(0);
    else later();
  }

  async function ask(isLeaving, isAgain = false) {
    const { op, base, changes: made } = record.sending;
    const [, entry, tag] = record.id.split("|");
    const body = JSON.stringify({ entry, tag, op, base, changes: made, tab: record.id });
    let answer;
    let said = {};
    try {
      answer = await fetch("/luu/", {
        method: "POST", body, credentials: "same-origin", keepalive: isLeaving && body.length < 60000,
        headers: { "Content-Type": "application/json", Accept: "application/json", "X-CSRFToken": window.desk.token() },
      });
      said = await answer.json().catch(() => ({}));
    } catch {
      told.said("offline");
      again(AGAIN_MS);
      return;
    }
    if (answer.status === 200) {
      const sent = record.sending;
      record.sending = null;
      if (said.blocks) told.others(said, sent);
      else acknowledge(said, sent);
      record.base = said.version;
      await keep();
      told.said(isClean() ? "saved" : "typing", said);
    } else if (answer.status === 409) {
      const sent = record.sending;
      record.sending = null;
      told.others(said, null, sent);
      record.base = said.version;
      await keep();
      told.said("conflict", said);
    } else if (answer.status === 403 && said.needs === "token" && !isAgain) {
      window.desk.renew(said.token);
      await ask(isLeaving, true);
    } else if (said.needs) {
      told.said("offline", said);
      isStopped = true;
      told.needs(said.needs).then(() => { isStopped = false; send(); });
    } else if (answer.status === 422 || answer.status === 400 || answer.status === 404) {
      record.sending = null;
      isRefused = true;
      await keep();
      told.said("wrong", said);
    } else {
      told.said("offline", said);
      again(AGAIN_MS);
    }
  }

  function acknowledge(said, sent) {
    const known = new Map(record.acked.blocks.map((each) => [each.key, each]));
    for (const each of sent.changes) {
      if (each.do === "drop") known.delete(each.key);
      else if (each.do === "set" || each.do === "add") known.set(each.key, { key: each.key, sha: said.shas[each.key], json: json(each.value) });
      else if (each.do === "head") record.acked.heads[each.key] = { sha: said.head_shas[each.key], json: json(each.value) };
      else if (each.do === "fact") record.acked.facts[each.key] = { sha: said.fact_shas[each.key], json: json(each.value) };
    }
    record.acked.blocks = sent.order.filter((key) => known.has(key)).map((key) => known.get(key));
  }

  return { changed, send, keep, isClean, record };
}
