package org.loomhive.web.edge;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.loomhive.web.language.Spoken;
import org.loomhive.web.language.SpokenAddress;

/**
 * Makes a form post to the address that its page was shown at, language and query included, so that
 * the state of a page stays in its address also when the server has forgotten the page. Where a
 * page leads to it leads in its own language. No address ends in .xhtml.
 */
public class FormsKeepTheirAddress extends ViewHandlerWrapper {
  private static final String LINKING = "org.loomhive.linking";

  public FormsKeepTheirAddress(ViewHandler wrapped) {
    super(wrapped);
  }

  /** The one that the address names, whatever the browser would like best. */
  @Override
  public Locale calculateLocale(FacesContext faces) {
    return Spoken.now().locale();
  }

  @Override
  public String getActionURL(FacesContext faces, String viewId) {
    var request = (HttpServletRequest) faces.getExternalContext().getRequest();
    var inside = super.getActionURL(faces, viewId).substring(request.getContextPath().length());
    var address = SpokenAddress.site(request) + inside.replaceFirst("\\.xhtml(?=$|\\?)", "");
    boolean form =
        faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE
            && !faces.getAttributes().containsKey(LINKING)
            && faces.getViewRoot() != null
            && viewId.equals(faces.getViewRoot().getViewId());
    var query = form ? request.getQueryString() : null;
    if (query == null || query.isEmpty() || address.contains("?")) return address;
    return address + "?" + query;
  }

  @Override
  public String getBookmarkableURL(
      FacesContext faces, String viewId, Map<String, List<String>> parameters, boolean include) {
    faces.getAttributes().put(LINKING, true);
    try {
      return super.getBookmarkableURL(faces, viewId, parameters, include);
    } finally {
      faces.getAttributes().remove(LINKING);
    }
  }

  @Override
  public String getRedirectURL(
      FacesContext faces, String viewId, Map<String, List<String>> parameters, boolean include) {
    faces.getAttributes().put(LINKING, true);
    try {
      return super.getRedirectURL(faces, viewId, parameters, include);
    } finally {
      faces.getAttributes().remove(LINKING);
    }
  }
}
