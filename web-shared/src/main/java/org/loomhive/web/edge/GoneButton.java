package org.loomhive.web.edge;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UICommand;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.EnumSet;
import org.loomhive.web.HouseWords;

/**
 * Says so when the button that was pressed is not there any more, because somebody else did its
 * deed first. The server alone would show the page again in silence.
 */
public class GoneButton implements PhaseListener {
  @Override
  public PhaseId getPhaseId() {
    return PhaseId.APPLY_REQUEST_VALUES;
  }

  @Override
  public void afterPhase(PhaseEvent event) {
    var faces = event.getFacesContext();
    if (!hasDeed(faces) || isThere(faces)) return;
    var sentence = HouseWords.say("edge.gone");
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, sentence, sentence));
    faces.renderResponse();
  }

  /** A form whose deed happens once was sent as a whole. */
  private static boolean hasDeed(FacesContext faces) {
    return faces.isPostback()
        && !faces.getPartialViewContext().isAjaxRequest()
        && faces.getExternalContext().getRequestParameterMap().containsKey("once");
  }

  private static boolean isThere(FacesContext faces) {
    var sent = faces.getExternalContext().getRequestParameterMap();
    var shown = EnumSet.of(VisitHint.SKIP_UNRENDERED);
    return faces
        .getViewRoot()
        .visitTree(
            VisitContext.createVisitContext(faces, null, shown),
            (context, component) ->
                component instanceof UICommand && sent.containsKey(component.getClientId(faces))
                    ? VisitResult.COMPLETE
                    : VisitResult.ACCEPT);
  }
}
