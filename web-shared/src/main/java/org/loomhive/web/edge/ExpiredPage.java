package org.loomhive.web.edge;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIViewAction;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewMetadata;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.loomhive.web.HouseWords;
import org.loomhive.web.language.SpokenAddress;

/**
 * A form that was sent from a page the server has forgotten. Nothing is done; the page is opened
 * anew at the address it was sent to and comes again with what was typed.
 */
final class ExpiredPage {
  private final FacesContext faces;

  ExpiredPage(FacesContext faces) {
    this.faces = faces;
  }

  /** The server has built the page as it is at first before it looked for its state in vain. */
  void comesAgain() {
    if (faces.getPartialViewContext().isAjaxRequest()) {
      opensAnew();
      return;
    }
    var view = faces.getViewRoot();
    open(view);
    if (faces.getResponseComplete()) return;
    keepWhatWasTyped(view);
    TroubleEdge.say(faces, FacesMessage.SEVERITY_WARN, HouseWords.say("edge.expired"));
  }

  /** A table that is leafed through has nothing typed in it that would be lost. */
  private void opensAnew() {
    var request = (HttpServletRequest) faces.getExternalContext().getRequest();
    var query = request.getQueryString();
    var address = SpokenAddress.path(request) + (query == null ? "" : "?" + query);
    try {
      faces.getExternalContext().redirect(address);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  /** What a page does before it is shown, as when it is asked for at its address. */
  private void open(UIViewRoot view) {
    for (UIViewParameter part : ViewMetadata.getViewParameters(view)) {
      part.processDecodes(faces);
      part.processValidators(faces);
      part.processUpdates(faces);
    }
    for (UIViewAction deed : ViewMetadata.getViewActions(view)) {
      var outcome = deed.getActionExpression().invoke(faces.getELContext(), null);
      var leads = faces.getApplication().getNavigationHandler();
      if (outcome != null) leads.handleNavigation(faces, null, outcome.toString());
    }
  }

  private void keepWhatWasTyped(UIViewRoot view) {
    view.visitTree(
        VisitContext.createVisitContext(faces),
        (context, component) -> {
          if (component instanceof EditableValueHolder) component.decode(faces);
          return VisitResult.ACCEPT;
        });
  }
}
