package org.loomhive.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.loomhive.catalog.list.ListRefusal;
import org.loomhive.kernel.Refused;

/** One material and how much of the product it is, in percent of the weight. */
@Embeddable
public class MaterialShare implements Serializable {
  private static final Pattern WRITTEN =
      Pattern.compile("(.{1,60}?)\\s+([0-9]{1,3})\\s*%?(?:\\s+([A-Z]{2}(?:-[A-Z0-9]{1,3})?))?");
  private static final int WHOLE = 100;

  @Column(name = "material")
  private String material;

  @Column(name = "percent")
  private int percent;

  @Column(name = "origin")
  private String origin;

  protected MaterialShare() {} // for EclipseLink

  public MaterialShare(String material, int percent) {
    this.material = material;
    this.percent = percent;
  }

  /**
   * @param place ISO 3166-1 or 3166-2, for example IN or IN-ML
   */
  public MaterialShare from(String place) {
    this.origin = place;
    return this;
  }

  /**
   * Reads what staff write, one in each line or between semicolons: Eri silk 70 IN-AS; Cotton 30.
   * Refused when something there has no percent.
   */
  public static List<MaterialShare> read(String typed) {
    return Arrays.stream(typed.split("[;\\n]"))
        .map(String::strip)
        .filter(one -> !one.isEmpty())
        .map(MaterialShare::readOne)
        .toList();
  }

  private static MaterialShare readOne(String typed) {
    var parts = WRITTEN.matcher(typed);
    int percent = parts.matches() ? Integer.parseInt(parts.group(2)) : 0;
    if (percent < 1 || percent > WHOLE) throw new Refused(ListRefusal.NOT_A_MATERIAL, typed);
    var share = new MaterialShare(parts.group(1), percent);
    return parts.group(3) == null ? share : share.from(parts.group(3));
  }

  /** As staff write it. */
  public String written() {
    return material + " " + percent + (origin == null ? "" : " " + origin);
  }

  public String material() {
    return material;
  }

  public int percent() {
    return percent;
  }

  /** Where it grew or was made; empty when that is not known. */
  public Optional<String> origin() {
    return Optional.ofNullable(origin);
  }
}
