package org.loomhive.web.edge;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewMetadata;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.loomhive.web.HouseWords;
import org.loomhive.web.Notes;

/**
 * A form that was sent from a page the server has forgotten. Nothing is done; the page comes again,
 * with what was typed where its inputs can be found without opening it anew.
 */
final class ExpiredPage {
  private final FacesContext faces;
  private final String viewId;

  ExpiredPage(FacesContext faces, ViewExpiredException expired) {
    this.faces = faces;
    this.viewId = expired.getViewId();
  }

  void comesAgain() {
    var handler = faces.getApplication().getViewHandler();
    var view = handler.createView(faces, viewId);
    faces.setViewRoot(view);
    var language = handler.getViewDeclarationLanguage(faces, viewId);
    var metadata = language.getViewMetadata(faces, viewId);
    if (metadata != null && opensByAction(metadata)) {
      openAnew();
      return;
    }
    try {
      language.buildView(faces, view);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
    keepWhatWasTyped(view);
    TroubleEdge.say(faces, HouseWords.say("edge.expired"));
  }

  private boolean opensByAction(ViewMetadata metadata) {
    var root = metadata.createMetadataView(faces);
    boolean opens =
        !ViewMetadata.getViewActions(root).isEmpty()
            || !ViewMetadata.getViewParameters(root).isEmpty();
    return opens;
  }

  /** The page reads things before it can be shown: it is asked for again at its address. */
  private void openAnew() {
    var request = (HttpServletRequest) faces.getExternalContext().getRequest();
    var query = request.getQueryString();
    CDI.current().select(Notes.class).get().good("edge.expired.again");
    try {
      faces
          .getExternalContext()
          .redirect(request.getRequestURI() + (query == null ? "" : "?" + query));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
    faces.responseComplete();
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
