package org.loomhive.admin.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import org.loomhive.catalog.picture.EditPictures;
import org.loomhive.catalog.picture.NewPicture;
import org.loomhive.catalog.picture.PersonSeen;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** One more photo of a product, with what it shows in words; or one less. */
@Named("productPhoto")
@RequestScoped
public class PhotoForm {
  @Inject EditedProduct page;
  @Inject EditPictures edit;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  /** Stands in the form itself, so a list that changed meanwhile means no other photo. */
  @Inject
  @ManagedProperty("#{param.photo}")
  private String photo;

  private Part file;
  private String alt;
  private PersonSeen seen;

  public String add() throws IOException {
    try (var content = file.getInputStream()) {
      var fresh = new NewPicture(content.readAllBytes(), alt);
      edit.add(page.getProduct().slug(), fresh, seen, signedIn.actor());
    }
    notes.good("catalogue.photo.added");
    return page.address();
  }

  public String takeDown() {
    edit.takeDown(page.getProduct().slug(), photo, signedIn.actor());
    notes.good("catalogue.photo.down");
    return page.address();
  }

  public PersonSeen[] getAnswers() {
    return PersonSeen.values();
  }

  public PersonSeen getSeen() {
    return seen;
  }

  public void setSeen(PersonSeen seen) {
    this.seen = seen;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public String getAlt() {
    return alt;
  }

  public void setAlt(String alt) {
    this.alt = alt;
  }
}
