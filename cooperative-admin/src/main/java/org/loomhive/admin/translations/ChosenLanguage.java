package org.loomhive.admin.translations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.kernel.language.Language;

/** The language that is written, as the address says it; German when it says none. */
@Named("into")
@RequestScoped
public class ChosenLanguage {
  @Inject
  @ManagedProperty("#{param.in}")
  String tag;

  public Language getLanguage() {
    return Language.find(tag).filter(one -> one != Language.EN).orElse(Language.DE);
  }

  public List<Language> getAll() {
    return Language.others();
  }
}
