package org.loomhive.web.edge;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.EnumSet;
import java.util.List;
import org.loomhive.kernel.Refused;

/**
 * The field that a no is about. A page names the noes of a field in its attribute "refusals", keys
 * with blanks between; the first such field of the form that was sent is meant.
 */
final class RefusedField {
  private static final String REFUSALS = "refusals";

  private final FacesContext faces;
  private final String key;
  private String clientId;

  private RefusedField(FacesContext faces, Refused refused) {
    this.faces = faces;
    this.key = refused.key();
  }

  /** Marks the field as not valid and gives its client id; null when the page names none. */
  static String mark(FacesContext faces, Refused refused) {
    var search = new RefusedField(faces, refused);
    var shown = EnumSet.of(VisitHint.SKIP_UNRENDERED);
    faces
        .getViewRoot()
        .visitTree(
            VisitContext.createVisitContext(faces, null, shown),
            (context, component) -> search.look(component));
    return search.clientId;
  }

  private VisitResult look(UIComponent component) {
    if (!(component instanceof UIInput input) || !isMeant(input)) return VisitResult.ACCEPT;
    input.setValid(false);
    clientId = input.getClientId(faces);
    keepWhatWasTyped(input);
    return VisitResult.COMPLETE;
  }

  /** A field that is not valid shows only what was sent, and that was taken from it by now. */
  private void keepWhatWasTyped(UIInput input) {
    var sent = faces.getExternalContext().getRequestParameterMap().get(clientId);
    if (!(input instanceof UISelectMany)) input.setSubmittedValue(sent);
  }

  private boolean isMeant(UIInput input) {
    var noes = input.getAttributes().get(REFUSALS);
    return noes != null && List.of(noes.toString().split("\\s+")).contains(key) && wasSent(input);
  }

  private boolean wasSent(UIComponent input) {
    UIComponent form = input;
    while (form != null && !(form instanceof UIForm)) form = form.getParent();
    return form != null
        && faces.getExternalContext().getRequestParameterMap().containsKey(form.getClientId(faces));
  }
}
