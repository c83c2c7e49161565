package org.loomhive.admin.design;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.loomhive.catalog.design.DesignEdition;
import org.loomhive.catalog.design.SpecificationSheet;
import org.loomhive.catalog.picture.NewPicture;

/** What is typed on a specification sheet. */
public class SheetForm {
  private static final int ROWS = 8;

  private final List<MeasureRow> rows = new ArrayList<>();
  private String name;
  private String materials;
  private String colours;
  private String packing;
  private String notes;
  private Part picture;
  private String alt;

  static SheetForm empty() {
    var form = new SheetForm();
    form.fillUp();
    return form;
  }

  static SheetForm of(DesignEdition known) {
    var form = new SheetForm();
    known.measures().forEach(measure -> form.rows.add(MeasureRow.of(measure)));
    form.materials = known.materials();
    form.colours = known.colours();
    form.packing = known.packing();
    form.notes = known.notes();
    form.fillUp();
    return form;
  }

  private void fillUp() {
    while (rows.size() < ROWS) rows.add(new MeasureRow());
  }

  SpecificationSheet sheet() throws IOException {
    var measures = rows.stream().filter(row -> !row.isEmpty()).map(MeasureRow::measure).toList();
    var words =
        new SpecificationSheet.Words(text(materials), text(colours), text(packing), text(notes));
    return new SpecificationSheet(measures, words, newPicture());
  }

  private NewPicture newPicture() throws IOException {
    if (picture == null || picture.getSize() == 0) return null;
    try (var file = picture.getInputStream()) {
      return new NewPicture(file.readAllBytes(), text(alt));
    }
  }

  private static String text(String typed) {
    return Objects.toString(typed, "").strip();
  }

  public List<MeasureRow> getRows() {
    return rows;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getMaterials() {
    return materials;
  }

  public void setMaterials(String materials) {
    this.materials = materials;
  }

  public String getColours() {
    return colours;
  }

  public void setColours(String colours) {
    this.colours = colours;
  }

  public String getPacking() {
    return packing;
  }

  public void setPacking(String packing) {
    this.packing = packing;
  }

  public String getNotes() {
    return notes;
  }

  public void setNotes(String notes) {
    this.notes = notes;
  }

  public Part getPicture() {
    return picture;
  }

  public void setPicture(Part picture) {
    this.picture = picture;
  }

  public String getAlt() {
    return alt;
  }

  public void setAlt(String alt) {
    this.alt = alt;
  }
}
