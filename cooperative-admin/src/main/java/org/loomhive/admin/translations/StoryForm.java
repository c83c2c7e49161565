package org.loomhive.admin.translations;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.catalog.Workshop;
import org.loomhive.catalog.Workshops;
import org.loomhive.catalog.told.TranslateStory;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** The story of a cooperative beside the same in another language. */
@Named("translatedStory")
@RequestScoped
public class StoryForm {
  @Inject ChosenCooperative chosen;
  @Inject ChosenLanguage into;
  @Inject Workshops workshops;
  @Inject TranslateStory translate;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private TranslateStory.Beside beside;
  private String text;

  @PostConstruct
  void fill() {
    if (!chosen.isKnown()) return;
    beside = translate.beside(getWorkshop(), into.getLanguage());
    text = beside.told();
  }

  public String save() {
    translate.write(getWorkshop(), into.getLanguage(), text, signedIn.actor());
    notes.good("translations.saved");
    return "/trade/translations?faces-redirect=true&of="
        + chosen.ref()
        + "&in="
        + into.getLanguage().tag();
  }

  public Workshop getWorkshop() {
    return workshops.get(chosen.getOne().ref());
  }

  public TranslateStory.Beside getBeside() {
    return beside;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
