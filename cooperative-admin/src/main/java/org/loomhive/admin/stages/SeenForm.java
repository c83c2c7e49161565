package org.loomhive.admin.stages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.loomhive.admin.pieces.PointField;
import org.loomhive.production.inspection.plan.PlanPoint;
import org.loomhive.production.inspection.plan.Read;
import org.loomhive.production.inspection.stage.Seen;

/** What somebody ticks and writes when she looks: the points of the plan, and her own words. */
@Named("seen")
@RequestScoped
public class SeenForm {
  private List<PointField> fields;
  private boolean good = true;
  private String words;
  private Part photo;

  /** One field for each point, as long as the page is shown. */
  List<PointField> fields(List<PlanPoint> points) {
    if (fields == null)
      fields = points.stream().map(point -> new PointField(point, 1, List.of())).toList();
    return fields;
  }

  Seen seen() throws IOException {
    var read = new ArrayList<Read>();
    if (fields != null) for (PointField field : fields) read.add(field.read());
    return new Seen(good, read, words, bytes());
  }

  /** A file that was not chosen is empty; in a parcel nobody is asked for one. */
  private byte[] bytes() throws IOException {
    if (photo == null) return new byte[0];
    try (var content = photo.getInputStream()) {
      return content.readAllBytes();
    }
  }

  public boolean isGood() {
    return good;
  }

  public void setGood(boolean good) {
    this.good = good;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public Part getPhoto() {
    return photo;
  }

  public void setPhoto(Part photo) {
    this.photo = photo;
  }
}
