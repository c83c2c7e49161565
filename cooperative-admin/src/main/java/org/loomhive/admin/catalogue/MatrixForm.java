package org.loomhive.admin.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.loomhive.catalog.CatalogRefusal;
import org.loomhive.catalog.Customs;
import org.loomhive.catalog.edit.EditVariants;
import org.loomhive.kernel.Refused;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Sizes and colours that are added at once, each in each. */
@Named("matrix")
@RequestScoped
public class MatrixForm {
  @Inject EditedProduct page;
  @Inject EditVariants edit;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private String sizes = "";
  private String colours = "";
  private String patterns = "";
  private Integer grams;
  private String hsCode;
  private String origin = "IN";
  private String description;
  private boolean made;
  private Integer days;

  public String add() {
    var takes = new EditVariants.Days(made, 1, days);
    var looks = new EditVariants.Looks(list(sizes), list(colours), list(patterns));
    var matrix = new EditVariants.Matrix(looks, grams, customs(), takes);
    notes.good(
        "catalogue.matrix.added", edit.add(page.getProduct().slug(), matrix, signedIn.actor()));
    return page.address();
  }

  private Customs customs() {
    boolean right =
        hsCode.replaceAll("[. ]", "").matches("[0-9]{6,14}") && origin.matches("[A-Z]{2}");
    if (!right) throw new Refused(CatalogRefusal.NOT_FOR_CUSTOMS);
    return new Customs(hsCode, origin, description.strip());
  }

  /** What is left empty comes as null. */
  private static List<String> list(String typed) {
    if (typed == null) return List.of();
    return Arrays.stream(typed.split("[,;\\n]"))
        .map(String::strip)
        .filter(one -> !one.isEmpty())
        .toList();
  }

  public String getSizes() {
    return sizes;
  }

  public void setSizes(String sizes) {
    this.sizes = sizes;
  }

  public String getColours() {
    return colours;
  }

  public void setColours(String colours) {
    this.colours = colours;
  }

  public String getPatterns() {
    return patterns;
  }

  public void setPatterns(String patterns) {
    this.patterns = patterns;
  }

  public Integer getGrams() {
    return grams;
  }

  public void setGrams(Integer grams) {
    this.grams = grams;
  }

  public String getHsCode() {
    return hsCode;
  }

  public void setHsCode(String hsCode) {
    this.hsCode = hsCode;
  }

  public String getOrigin() {
    return origin;
  }

  public void setOrigin(String origin) {
    this.origin = origin;
  }

  public String getDescription() {
    return description;
  }

  public void setDescription(String description) {
    this.description = description;
  }

  public boolean isMade() {
    return made;
  }

  public void setMade(boolean made) {
    this.made = made;
  }

  public Integer getDays() {
    return days;
  }

  public void setDays(Integer days) {
    this.days = days;
  }
}
