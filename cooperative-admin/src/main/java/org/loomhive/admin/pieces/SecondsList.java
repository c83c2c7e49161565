package org.loomhive.admin.pieces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.admin.export.ListToTake;
import org.loomhive.admin.export.Sheet;
import org.loomhive.admin.workshop.Names;
import org.loomhive.production.inspection.Second;
import org.loomhive.production.inspection.Seconds;
import org.loomhive.web.SignedIn;

/** Seconds, what their makers said, and as what they are offered. */
@RequestScoped
public class SecondsList implements ListToTake {
  @Inject Seconds seconds;
  @Inject SignedIn signedIn;
  @Inject Names makers;
  @Inject BoardWords words;

  @Override
  public String section() {
    return "workshop";
  }

  @Override
  public String name() {
    return "seconds";
  }

  @Override
  public Sheet sheet() {
    var sheet =
        words.sheet(
            "boards.list.receipt",
            "workshop.product",
            "workshop.maker",
            "pieces.pieces",
            "pieces.second.price",
            "store.currency",
            "pieces.second.answer",
            "pieces.second.on",
            "boards.list.variant");
    return sheet.each(
        (first, count) -> seconds.seenBy(signedIn.actor(), first, count), one -> add(sheet, one));
  }

  private void add(Sheet sheet, Second one) {
    var work = one.receipt().workOrder();
    var answer = one.answer().map(Enum::name).orElse("waits");
    sheet.row(
        one.receipt().number(),
        work.productName(),
        work.member().map(makers::called),
        one.pieces(),
        one.price(),
        one.price().currency(),
        words.say("pieces.second." + answer),
        one.answeredAt(),
        one.sku());
  }
}
