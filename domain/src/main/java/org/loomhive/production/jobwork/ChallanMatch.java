package org.loomhive.production.jobwork;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.loomhive.kernel.Quantity;
import org.loomhive.material.MovementKind;

/**
 * Which challan is answered by what left a maker, for one member and one lot. Nobody can tell one
 * gram from another, so the oldest challan is answered first.
 */
final class ChallanMatch {
  private ChallanMatch() {}

  /** What left her, on its day. */
  record Left(LocalDate on, MovementKind kind, Quantity amount) {
    private Left part(Quantity some) {
      return new Left(on, kind, some);
    }
  }

  /** A part of what left her, and the challan that it answers. */
  record Answer(OpenChallan challan, Left part) {}

  /**
   * @param given the oldest first
   * @param all in the order of time
   */
  static List<Answer> match(List<OpenChallan> given, List<Left> all) {
    var answers = new ArrayList<Answer>();
    int at = 0;
    var open = given.isEmpty() ? null : given.get(0).sent();
    for (Left left : all) {
      var rest = left.amount();
      while (rest.isPositive() && at < given.size()) {
        var part = rest.orLess(open);
        answers.add(new Answer(given.get(at), left.part(part)));
        rest = rest.minus(part);
        open = open.minus(part);
        if (!open.isPositive() && ++at < given.size()) open = given.get(at).sent();
      }
    }
    return answers;
  }
}
