package org.loomhive.web.edge;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/**
 * When a form that was sent without script is shown again, its page takes over the nonce that
 * {@link NonceForAll} lent to the request; PrimeFaces refuses any other than the one of the page.
 */
public class NonceOfPage implements PhaseListener {
  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RESTORE_VIEW;
  }

  @Override
  public void afterPhase(PhaseEvent event) {
    var faces = event.getFacesContext();
    var lent = faces.getExternalContext().getRequestMap().get(NonceForAll.LENT);
    if (lent != null && faces.getViewRoot() != null && faces.isPostback()) remember(faces, lent);
  }

  private static void remember(FacesContext faces, Object lent) {
    var page = faces.getViewRoot().getViewMap(false);
    if (page != null) page.replace(NonceForAll.NONCE, lent);
  }

  @Override
  public void beforePhase(PhaseEvent event) {
    // there is no page yet
  }
}
