package org.loomhive.production;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import org.loomhive.catalog.design.DesignRef;
import org.loomhive.catalog.design.EditionRef;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.RunNumber;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.membership.MakerGroup;

/** In which size or colour and by which sheet work is made, and together with what. */
@Embeddable
public class MadeAs implements Serializable {
  @Column(name = "variant_label")
  private String variantLabel = "";

  @Column(name = "run_number")
  private RunNumber run;

  @Column(name = "design_ref")
  private DesignRef design;

  @Column(name = "design_edition")
  private Integer edition;

  @Column(name = "for_group")
  private String group;

  @Column(name = "offered_by")
  private String offeredBy;

  protected MadeAs() {} // for EclipseLink

  /** Who chose her for it; somebody else may have to look at what she makes. */
  public void isOfferedBy(Actor actor) {
    offeredBy = actor.ref();
  }

  public Optional<String> offeredBy() {
    return Optional.ofNullable(offeredBy);
  }

  /** As buyers read it; may be empty. */
  public void inVariant(String label) {
    this.variantLabel = label == null ? "" : label;
  }

  /** It is a sample of what this group would make; nobody else is asked to make it. */
  void onlyBy(String name) {
    group = name;
  }

  /** The next one is of the same size and colour, by the same sheet and the same group. */
  void like(MadeAs earlier) {
    this.variantLabel = earlier.variantLabel;
    this.design = earlier.design;
    this.edition = earlier.edition;
    this.group = earlier.group;
  }

  /** A sheet that it was made by before stays. */
  void after(EditionRef sheet) {
    if (design != null) return;
    this.design = sheet.design();
    this.edition = sheet.number();
  }

  void join(RunNumber together, WorkOrderNumber work) {
    if (run != null && !run.equals(together)) throw new Refused(ProductionRefusal.IN_A_RUN, work);
    run = together;
  }

  /** Size or colour; may be empty. */
  public String variantLabel() {
    return variantLabel;
  }

  /** The sheet that was in use when it was begun; a newer one changes nothing for it. */
  public Optional<EditionRef> sheet() {
    return Optional.ofNullable(design).map(known -> new EditionRef(known, edition));
  }

  /** Who alone may make it; empty for work that anybody may make. */
  public Optional<String> group() {
    return Optional.ofNullable(group);
  }

  public boolean isFor(MakerGroup her) {
    return group == null || group.equals(her.name());
  }

  /** Empty for work by itself. */
  public Optional<RunNumber> run() {
    return Optional.ofNullable(run);
  }
}
