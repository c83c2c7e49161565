package org.loomhive.admin.catalogue.photo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.loomhive.catalog.picture.ArrangePictures;
import org.loomhive.catalog.picture.HowAgreed;
import org.loomhive.catalog.picture.PictureConsent;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Those who can be recognised on a photo agreed that buyers see it, or do so no more. */
@Named("pictureConsent")
@RequestScoped
public class PictureConsentForm {
  @Inject PicturePage page;
  @Inject ArrangePictures arrange;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private LocalDate until;
  private HowAgreed how;

  public String agree() {
    var terms = new PictureConsent.Terms(until, how);
    arrange.agree(page.slug(), page.getPicture().key(), terms, signedIn.actor());
    notes.good("catalogue.photo.agreed");
    return page.address(page.getPicture().key());
  }

  public String takeBack() {
    arrange.takeBack(page.slug(), page.getPicture().key(), signedIn.actor());
    notes.good("catalogue.photo.takenback");
    return page.address(page.getPicture().key());
  }

  public HowAgreed[] getWays() {
    return HowAgreed.values();
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }

  public HowAgreed getHow() {
    return how;
  }

  public void setHow(HowAgreed how) {
    this.how = how;
  }
}
