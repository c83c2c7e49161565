package org.loomhive.admin.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.admin.export.ListToTake;
import org.loomhive.admin.export.Sheet;
import org.loomhive.admin.workshop.Names;
import org.loomhive.membership.training.Seat;
import org.loomhive.membership.training.Training;

/** Who had a seat in which session of a cooperative, and what came of it. */
@RequestScoped
public class AttendanceList implements ListToTake {
  @Inject ChosenCooperative chosen;
  @Inject Names makers;
  @Inject Training training;
  @Inject BoardWords words;

  @Override
  public String section() {
    return "people";
  }

  @Override
  public String name() {
    return "training";
  }

  @Override
  public Sheet sheet() {
    var sheet =
        words.sheet(
            "people.training.course",
            "people.training.opens",
            "people.training.day",
            "people.training.start",
            "boards.list.member",
            "boards.list.result",
            "boards.list.recorded");
    return sheet.each(
        (first, count) -> training.heldIn(chosen.ref(), first, count),
        session -> session.taken().forEach(seat -> add(sheet, seat)));
  }

  private void add(Sheet sheet, Seat seat) {
    var session = seat.session();
    sheet.row(
        session.course().name(),
        words.say("people.skill." + session.course().skill()),
        session.day(),
        session.start(),
        makers.called(seat.member()),
        seat.result().map(result -> words.say("people.training.result." + result)),
        seat.recordedAt());
  }
}
