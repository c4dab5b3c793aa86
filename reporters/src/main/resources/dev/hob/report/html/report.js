"use strict";
(() => {
  const details = [...document.querySelectorAll("details")];
  const findings = [...document.querySelectorAll(".finding")];
  if (findings.length === 0) {
    return;
  }
  const search = document.getElementById("search");
  const levels = [...document.querySelectorAll("input[name=level]")];
  const byHand = document.getElementById("by-hand");
  const texts = new Map(findings.map(finding => [finding, finding.textContent.toLowerCase()]));

  function filter() {
    const words = search.value.toLowerCase().split(/\s+/).filter(word => word !== "");
    const wanted = new Set(levels.filter(level => level.checked).map(level => level.value));
    let shown = 0;
    for (const finding of findings) {
      const visible = wanted.has(finding.dataset.level)
        && !(byHand.checked && finding.dataset.safe === "true")
        && words.every(word => texts.get(finding).includes(word));
      finding.hidden = !visible;
      shown += visible ? 1 : 0;
    }
    for (const step of document.querySelectorAll(".step")) {
      step.hidden = step.querySelector(".finding:not([hidden])") === null;
    }
    document.getElementById("none").hidden = shown > 0;
    document.getElementById("shown").textContent = `${shown} of ${findings.length} findings shown`;
  }

  function setOpen(open) {
    findings.filter(finding => !finding.hidden).forEach(finding => { finding.open = open; });
  }

  search.addEventListener("input", filter);
  [...levels, byHand].forEach(box => box.addEventListener("change", filter));
  document.getElementById("open-all").addEventListener("click", () => setOpen(true));
  document.getElementById("close-all").addEventListener("click", () => setOpen(false));
  document.getElementById("reset").addEventListener("click", () => {
    search.value = "";
    levels.forEach(level => { level.checked = true; });
    byHand.checked = false;
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

  let opened = [];
  addEventListener("beforeprint", () => {
    opened = details.filter(part => !part.open);
    opened.forEach(part => { part.open = true; });
  });
  addEventListener("afterprint", () => opened.forEach(part => { part.open = false; }));

  function openTarget() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target instanceof HTMLDetailsElement) {
      target.open = true;
    }
  }
  addEventListener("hashchange", openTarget);
  openTarget();
})();
