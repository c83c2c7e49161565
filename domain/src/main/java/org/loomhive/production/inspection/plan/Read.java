package org.loomhive.production.inspection.plan;

import java.math.BigDecimal;
import java.util.List;
import org.loomhive.kernel.Refused;
import org.loomhive.production.ProductionRefusal;
import org.loomhive.production.inspection.InspectionResult;
import org.loomhive.production.inspection.Verdict;

/**
 * What somebody reads at a point of a piece, before it is written down.
 *
 * @param piece which of the sample, from 1
 * @param measured of a measure, else null
 * @param said YES, NO or a grade of any other point, else null
 * @param photo of the piece beside its reference, as a camera wrote it; else null
 */
public record Read(PlanPoint point, int piece, BigDecimal measured, String said, byte[] photo) {
  /** Without a photo. */
  public Read(PlanPoint point, int piece, BigDecimal measured, String said) {
    this(point, piece, measured, said, null);
  }

  /** A point that nobody looked at is not written down. */
  public boolean isEmpty() {
    return point.isMeasure() ? measured == null : said == null || said.isBlank();
  }

  boolean hasPhoto() {
    return photo != null && photo.length > 0;
  }

  /** A photo alone says nothing: somebody compares it. */
  void requireCompared(boolean isKept) {
    if ((hasPhoto() || isKept) && isEmpty())
      throw new Refused(ProductionRefusal.PHOTO_NOT_COMPARED, piece);
  }

  public boolean isGood() {
    return point.isGood(measured, said);
  }

  /** What the readings of all pieces would say; the person may see more than they do. */
  public static InspectionResult suggest(List<Read> all) {
    var read = all.stream().filter(one -> !one.isEmpty()).toList();
    if (read.stream().allMatch(Read::isGood)) return InspectionResult.ACCEPT;
    boolean onlyMeasures = read.stream().filter(one -> !one.isGood()).allMatch(Read::measures);
    return onlyMeasures ? InspectionResult.SECOND : InspectionResult.REWORK;
  }

  /** A piece may be better than its values; whoever says so says why. */
  public static void requireExplained(List<Read> all, Verdict verdict) {
    boolean saysAllIsGood = verdict.count(InspectionResult.ACCEPT) > 0;
    if (saysAllIsGood && suggest(all) != InspectionResult.ACCEPT)
      throw new Refused(ProductionRefusal.SAY_WHY_IT_IS_GOOD);
  }

  private boolean measures() {
    return point.isMeasure();
  }
}
