package org.loomhive.storefront.reviews;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import org.loomhive.review.photo.AddPhoto;
import org.loomhive.review.photo.PhotoRef;
import org.loomhive.review.photo.ReviewPhoto;
import org.loomhive.review.photo.ReviewPhotos;
import org.loomhive.web.Notes;

/** A buyer adds a photo to what she wrote, or takes one away. */
@Named("reviewPhoto")
@RequestScoped
public class PhotoForm {
  @Inject ReviewForm review;
  @Inject ReviewPhotos photos;
  @Inject AddPhoto add;
  @Inject Notes notes;

  /** Stands in the form itself, so a list that changed meanwhile means no other photo. */
  @Inject
  @ManagedProperty("#{param.photo}")
  String photo;

  private List<ReviewPhoto> all;
  private Part file;

  public List<ReviewPhoto> getAll() {
    if (all == null) all = photos.of(review.written(review.getLine()).ref());
    return all;
  }

  public int getMost() {
    return AddPhoto.MOST;
  }

  public String add() throws IOException {
    var line = review.getLine();
    try (var content = file.getInputStream()) {
      add.add(line.orderNumber(), line.lineNumber(), content.readAllBytes());
    }
    notes.good("reviews.photo.added");
    return review.address();
  }

  public String takeAway() {
    var line = review.getLine();
    add.remove(line.orderNumber(), line.lineNumber(), new PhotoRef(photo));
    notes.good("reviews.photo.removed");
    return review.address();
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
