package org.loomhive.web.edge;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.loomhive.web.HouseWords;
import org.loomhive.web.Once;

/** Stops a form that carries a spent token before its action runs. */
public class OnceOnly implements PhaseListener {
  @Override
  public PhaseId getPhaseId() {
    return PhaseId.INVOKE_APPLICATION;
  }

  @Override
  public void beforePhase(PhaseEvent event) {
    var faces = event.getFacesContext();
    if (!faces.isPostback() || CDI.current().select(Once.class).get().spend()) return;
    var sentence = HouseWords.say("edge.once");
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, sentence, sentence));
    faces.renderResponse();
  }
}
