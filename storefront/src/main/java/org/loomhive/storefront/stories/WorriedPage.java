package org.loomhive.storefront.stories;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Where to turn when somebody may not be free to leave. It leaves no trace that we could avoid. */
@Named
@RequestScoped
public class WorriedPage {
  @Inject Helplines helplines;

  /** No browser keeps the page, and no other site learns from where somebody came. */
  public void open() {
    var answer = FacesContext.getCurrentInstance().getExternalContext();
    answer.setResponseHeader("Cache-Control", "no-store");
    answer.setResponseHeader("Referrer-Policy", "no-referrer");
  }

  public List<Helpline> getHelplines() {
    return helplines.all();
  }
}
