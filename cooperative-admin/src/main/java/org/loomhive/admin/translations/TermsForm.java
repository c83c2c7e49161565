package org.loomhive.admin.translations;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.loomhive.catalog.told.Terms;
import org.loomhive.catalog.told.WriteTerms;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Materials, sizes, shades and patterns beside what they are called in another language. */
@Named("terms")
@RequestScoped
public class TermsForm {
  @Inject ChosenLanguage into;
  @Inject Terms terms;
  @Inject WriteTerms write;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private final Map<String, String> texts = new HashMap<>();
  private List<String> used;

  @PostConstruct
  void fill() {
    used = terms.used();
    var told = terms.of(into.getLanguage());
    used.forEach(term -> texts.put(term, told.getOrDefault(term, "")));
  }

  public String save() {
    write.write(into.getLanguage(), texts, signedIn.actor());
    notes.good("translations.saved");
    return "/trade/terms?faces-redirect=true&in=" + into.getLanguage().tag();
  }

  public List<String> getUsed() {
    return used;
  }

  /** By the English term. */
  public Map<String, String> getTexts() {
    return texts;
  }
}
