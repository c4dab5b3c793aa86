"use strict";
(() => {
  const details = [...document.querySelectorAll("details:not(.long)")];
  const findings = [...document.querySelectorAll(".finding")];

  let opened = [];
  addEventListener("beforeprint", () => {
    const closed = details.filter(part => !part.open);
    closed.forEach(part => { part.open = true; });
    opened.push(...closed);
  });
  addEventListener("afterprint", () => {
    opened.forEach(part => { part.open = false; });
    opened = [];
  });

  if (findings.length === 0) {
    return;
  }
  const search = document.getElementById("search");
  const levels = [...document.querySelectorAll("input[name=level]")];
  const byHand = document.getElementById("by-hand");
  const step = document.getElementById("step");
  const project = document.getElementById("project"); // there is none where all findings are of one
  const boxes = [...levels, byHand];
  const lists = [step, project].filter(list => list !== null);
  const groups = [...document.querySelectorAll(".group, .step")];
  const texts = new Map();

  // Read when first asked for: the text of a page with thousands of findings takes its time.
  function text(finding) {
    if (!texts.has(finding)) {
      texts.set(finding, `${finding.dataset.rule} ${finding.dataset.project} ${finding.textContent}`.toLowerCase());
    }
    return texts.get(finding);
  }

  function filter() {
    const words = search.value.toLowerCase().split(/\s+/).filter(word => word !== "");
    const wanted = new Set(levels.filter(level => level.checked).map(level => level.value));
    let shown = 0;
    for (const finding of findings) {
      const visible = wanted.has(finding.dataset.level)
        && !(byHand.checked && finding.dataset.safe === "true")
        && (step.value === "" || finding.dataset.step === step.value)
        && (project === null || project.value === "" || finding.dataset.project === project.value)
        && words.every(word => text(finding).includes(word));
      finding.hidden = !visible;
      shown += visible ? 1 : 0;
    }
    for (const group of groups) {
      group.hidden = group.querySelector(".finding:not([hidden])") === null;
    }
    document.getElementById("none").hidden = shown > 0;
    document.getElementById("shown").textContent = `${shown} of ${findings.length} findings shown`;
  }

  function setOpen(open) {
    findings.filter(finding => !finding.hidden).forEach(finding => { finding.open = open; });
  }

  search.addEventListener("input", filter);
  [...boxes, ...lists].forEach(field => field.addEventListener("change", filter));
  document.getElementById("open-all").addEventListener("click", () => setOpen(true));
  document.getElementById("close-all").addEventListener("click", () => setOpen(false));
  document.getElementById("reset").addEventListener("click", () => {
    search.value = "";
    levels.forEach(level => { level.checked = true; });
    byHand.checked = false;
    lists.forEach(list => { list.value = ""; });
    filter();
    search.focus();
  });
  document.addEventListener("keydown", event => {
    const typing = event.target instanceof HTMLInputElement && event.target.type === "search";
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      search.focus();
    } else if (event.key === "Escape" && typing) {
      search.value = "";
      filter();
    }
  });

  function openTarget() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target instanceof HTMLDetailsElement) {
      target.open = true;
    }
  }
  addEventListener("hashchange", openTarget);
  openTarget();
})();
