package org.loomhive.admin.store.lists;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.admin.export.ListToTake;
import org.loomhive.admin.export.Sheet;
import org.loomhive.kernel.LotNumber;
import org.loomhive.material.Holding;
import org.loomhive.material.MaterialLots;
import org.loomhive.material.trace.CameFrom;
import org.loomhive.material.trace.LotFamily;
import org.loomhive.ordering.parcel.SentParcel;
import org.loomhive.production.trace.LotTrace;
import org.loomhive.production.trace.WentInto;
import org.loomhive.web.SignedIn;

/**
 * One lot both ways: a row for each lot that it comes of, and one for each parcel it is in. The
 * papers of other stores are theirs.
 */
@RequestScoped
public class TraceList implements ListToTake {
  private static final int AT_ONCE = 500;

  @Inject MaterialLots lots;
  @Inject LotFamily family;
  @Inject LotTrace trace;
  @Inject BoardWords words;
  @Inject SignedIn signedIn;
  @Inject HttpServletRequest request;

  @Override
  public String section() {
    return "workshop";
  }

  @Override
  public String name() {
    return "trace";
  }

  @Override
  public Sheet sheet() {
    var sheet = headings();
    var lot = lots.get(new LotNumber(request.getParameter("n")), signedIn.actor()).number();
    for (CameFrom one : family.sources(lot)) source(sheet, one);
    var seen = trace.seen(lot, signedIn.actor());
    for (int first = 0; first < trace.count(seen); first += AT_ONCE)
      for (WentInto one : trace.wentInto(seen, first, AT_ONCE))
        for (Holding held : one.of()) work(sheet, one, held);
    return sheet;
  }

  private Sheet headings() {
    return words.sheet(
        "store.trace.way",
        "workshop.lot",
        "workshop.material",
        "workshop.supplier",
        "store.purchase",
        "store.transfer",
        "workshop.number",
        "store.trace.product",
        "pieces.pieces",
        "store.trace.good",
        "store.trace.inpieces",
        "store.unit",
        "workshop.fororder",
        "store.trace.parcel",
        "store.trace.left");
  }

  private void source(Sheet sheet, CameFrom one) {
    var lot = one.lot();
    boolean isSeen = signedIn.actor().sees(lot.cooperative());
    sheet.row(
        words.say("store.trace.from"),
        lot.number(),
        lot.material().name(),
        lot.supplier(),
        isSeen ? one.purchase() : null,
        isSeen ? one.transfer() : null,
        isSeen ? lot.madeIn() : null,
        null,
        null,
        null,
        null,
        words.unit(lot.material().unit()),
        null,
        null,
        null);
  }

  private void work(Sheet sheet, WentInto one, Holding held) {
    if (one.parcels().isEmpty()) row(sheet, one, held, null, null);
    for (SentParcel parcel : one.parcels())
      row(sheet, one, held, parcel.number(), parcel.shippedAt());
  }

  private void row(Sheet sheet, WentInto one, Holding held, Object parcel, Object left) {
    var work = one.work();
    sheet.row(
        words.say("store.trace.into"),
        held.lot(),
        held.materialName(),
        null,
        null,
        null,
        work.number(),
        work.productName(),
        work.pieces(),
        work.count().passed(),
        WentInto.inPieces(held),
        words.unit(held.held().unit()),
        work.orderNumber(),
        parcel,
        left);
  }
}
