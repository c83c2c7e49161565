package org.loomhive.admin.translations;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.loomhive.admin.catalogue.EditedProduct;
import org.loomhive.catalog.told.TranslateProduct;
import org.loomhive.catalog.told.TranslateProduct.Beside;
import org.loomhive.catalog.told.TranslateProduct.State;
import org.loomhive.kernel.language.Language;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** The words of a product side by side: English, and those of the chosen language. */
@Named("translated")
@RequestScoped
public class ProductForm {
  @Inject EditedProduct page;
  @Inject ChosenLanguage into;
  @Inject TranslateProduct translate;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private final Map<String, String> texts = new HashMap<>();
  private List<Beside> parts;
  private String seen;

  /** How far a language is. */
  public record Standing(Language language, int done, int outdated, int missing) {}

  @PostConstruct
  void fill() {
    parts = translate.beside(page.getProduct(), into.getLanguage());
    parts.forEach(part -> texts.put(part.source().key(), part.told()));
    seen = translate.seen(page.getProduct());
  }

  public List<Standing> getStandings() {
    var standings = new ArrayList<Standing>();
    for (Language language : into.getAll()) {
      var all = translate.beside(page.getProduct(), language);
      standings.add(
          new Standing(
              language,
              count(all, State.DONE),
              count(all, State.OUTDATED),
              count(all, State.MISSING)));
    }
    return standings;
  }

  private static int count(List<Beside> all, State state) {
    return (int) all.stream().filter(one -> one.state() == state).count();
  }

  public String save() {
    var written = new TranslateProduct.Written(into.getLanguage(), seen, texts);
    translate.write(page.getProduct().slug(), written, signedIn.actor());
    notes.good("translations.saved");
    return "/trade/translate?faces-redirect=true&p="
        + page.getProduct().slug()
        + "&in="
        + into.getLanguage().tag();
  }

  public List<Beside> getParts() {
    return parts;
  }

  /** By the key of their English source. */
  public Map<String, String> getTexts() {
    return texts;
  }

  public String getSeen() {
    return seen;
  }

  public void setSeen(String seen) {
    this.seen = seen;
  }
}
