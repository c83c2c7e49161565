package org.loomhive.web.edge;

import static jakarta.faces.application.FacesMessage.SEVERITY_ERROR;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.web.HouseWords;
import org.loomhive.web.Once;

/**
 * What becomes of trouble on a page. A no is said on the page that asked, beside its field, with
 * everything typed still there; what is not there is a 404; a page that waited too long comes
 * again; a bug shows a number and writes one line. Beans never catch.
 */
public class TroubleEdge extends ExceptionHandlerWrapper {
  public TroubleEdge(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    var events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      var queued = (ExceptionQueuedEventContext) events.next().getSource();
      events.remove();
      if (!queued.getContext().getResponseComplete()) treat(queued);
    }
  }

  private void treat(ExceptionQueuedEventContext queued) {
    var faces = queued.getContext();
    var trouble = queued.getException();
    var refused = Trouble.find(Refused.class, trouble);
    if (queued.getPhaseId() == PhaseId.INVOKE_APPLICATION)
      CDI.current().select(Once.class).get().giveBack();
    if (Trouble.find(ViewExpiredException.class, trouble) != null) {
      new ExpiredPage(faces).comesAgain();
    } else if (Trouble.find(NotFound.class, trouble) != null) {
      end(faces, trouble);
    } else if (refused != null && canSayItHere(faces)) {
      var sentence = HouseWords.sentence(refused);
      var message = new FacesMessage(SEVERITY_ERROR, sentence, sentence);
      say(faces, RefusedField.mark(faces, refused), message);
    } else if (Trouble.isConflict(trouble) && canSayItHere(faces)) {
      say(faces, SEVERITY_ERROR, HouseWords.say("edge.conflict"));
    } else {
      end(faces, trouble);
    }
  }

  /** A form was sent and its page is not half written yet. */
  private static boolean canSayItHere(FacesContext faces) {
    return faces.isPostback() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
  }

  /** At the top of the page. */
  static void say(FacesContext faces, FacesMessage.Severity severity, String sentence) {
    say(faces, null, new FacesMessage(severity, sentence, sentence));
  }

  /**
   * @param field the client id that it stands beside; null for the top of the page
   */
  private static void say(FacesContext faces, String field, FacesMessage message) {
    faces.addMessage(field, message);
    if (faces.getPartialViewContext().isAjaxRequest())
      faces.getPartialViewContext().getRenderIds().add("notes");
    faces.validationFailed();
    faces.renderResponse();
  }

  private static void end(FacesContext faces, Throwable trouble) {
    var request = (HttpServletRequest) faces.getExternalContext().getRequest();
    int status = Trouble.status(trouble);
    Incident.tell(status, request, trouble);
    LastAnswer.explain(request, trouble);
    try {
      if (!faces.getExternalContext().isResponseCommitted()) {
        faces.getExternalContext().responseReset();
        faces.getExternalContext().responseSendError(status, null);
      }
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
    faces.responseComplete();
  }
}
