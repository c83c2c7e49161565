/* Photos are dragged into their order, and a part of one is drawn on it. Buttons and fields do the
   same without a mouse. */
(function () {
  var list = document.querySelector("ol.photos");
  var field = document.getElementById("photo-order");
  var held = null;
  function order() {
    field.value = Array.from(list.children).map(function (one) { return one.dataset.key; }).join(" ");
  }
  if (list && field) {
    order();
    list.addEventListener("dragstart", function (event) {
      held = event.target.closest("li");
    });
    list.addEventListener("dragover", function (event) {
      var over = event.target.closest("li");
      if (!held || !over) return;
      event.preventDefault();
      if (over === held) return;
      var box = over.getBoundingClientRect();
      var isBelow = event.clientY > box.top + box.height / 2;
      list.insertBefore(held, isBelow ? over.nextSibling : over);
      order();
    });
    list.addEventListener("drop", function (event) { event.preventDefault(); });
    list.addEventListener("dragend", function () { held = null; });
  }

  var frame = document.getElementById("cutting");
  if (!frame) return;
  var part = frame.querySelector(".part");
  var begun = null;
  function at(event) {
    var box = frame.querySelector("img").getBoundingClientRect();
    function percent(way, whole) { return Math.round(Math.min(100, Math.max(0, way * 100 / whole))); }
    return { x: percent(event.clientX - box.left, box.width), y: percent(event.clientY - box.top, box.height) };
  }
  function say(name, value) { document.getElementById("cut:" + name).value = value; }
  function draw(from, to) {
    var left = Math.min(from.x, to.x), top = Math.min(from.y, to.y);
    var width = Math.abs(from.x - to.x), height = Math.abs(from.y - to.y);
    say("left", left); say("top", top); say("width", width); say("height", height);
    part.hidden = false;
    part.style.left = left + "%"; part.style.top = top + "%";
    part.style.width = width + "%"; part.style.height = height + "%";
  }
  frame.addEventListener("pointerdown", function (event) { begun = at(event); event.preventDefault(); });
  frame.addEventListener("pointermove", function (event) { if (begun) draw(begun, at(event)); });
  window.addEventListener("pointerup", function () { begun = null; });
})();
