package org.loomhive.admin.catalogue.photo;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.catalog.picture.ArrangePictures;
import org.loomhive.catalog.picture.Cut;
import org.loomhive.catalog.picture.PersonSeen;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** What a photo shows in words, which part of it is shown, and whether somebody can be seen. */
@Named("pictureForm")
@RequestScoped
public class PictureForm {
  private static final int OF_PERCENT = 10;

  @Inject PicturePage page;
  @Inject ArrangePictures arrange;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private String alt;
  private Integer left;
  private Integer top;
  private Integer width;
  private Integer height;
  private PersonSeen seen;

  @PostConstruct
  void fill() {
    var picture = page.getPicture();
    alt = picture.alt();
    left = picture.cut().left() / OF_PERCENT;
    top = picture.cut().top() / OF_PERCENT;
    width = picture.cut().width() / OF_PERCENT;
    height = picture.cut().height() / OF_PERCENT;
    seen = picture.seen();
  }

  public String tell() {
    arrange.tell(page.slug(), page.getPicture().key(), alt, signedIn.actor());
    notes.good("catalogue.photo.told");
    return page.address(page.getPicture().key());
  }

  public String cut() {
    var part =
        new Cut(left * OF_PERCENT, top * OF_PERCENT, width * OF_PERCENT, height * OF_PERCENT);
    var key = arrange.cut(page.slug(), page.getPicture().key(), part, signedIn.actor());
    notes.good("catalogue.photo.cut.done");
    return page.address(key);
  }

  public String answer() {
    arrange.answer(page.slug(), page.getPicture().key(), seen, signedIn.actor());
    notes.good("catalogue.photo.answered");
    return page.address(page.getPicture().key());
  }

  public PersonSeen[] getAnswers() {
    return PersonSeen.values();
  }

  public String getAlt() {
    return alt;
  }

  public void setAlt(String alt) {
    this.alt = alt;
  }

  public Integer getLeft() {
    return left;
  }

  public void setLeft(Integer left) {
    this.left = left;
  }

  public Integer getTop() {
    return top;
  }

  public void setTop(Integer top) {
    this.top = top;
  }

  public Integer getWidth() {
    return width;
  }

  public void setWidth(Integer width) {
    this.width = width;
  }

  public Integer getHeight() {
    return height;
  }

  public void setHeight(Integer height) {
    this.height = height;
  }

  public PersonSeen getSeen() {
    return seen;
  }

  public void setSeen(PersonSeen seen) {
    this.seen = seen;
  }
}
