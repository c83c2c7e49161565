package org.loomhive.web.edge;

import jakarta.faces.render.ResponseStateManager;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Gives a form of the office that was sent without script the nonce that PrimeFaces insists on; it
 * fails after the action has run otherwise. Nobody can guess it, and the same page that is sent
 * several times at once is lent the same each time.
 */
public class NonceForAll extends HttpFilter {
  static final String NONCE = "primefaces.nonce";

  /** The request remembers here the nonce that it was lent. */
  static final String LENT = "org.loomhive.nonce.lent";

  private static final String SECRET = UUID.randomUUID().toString();
  private static final String URL_ENCODED = "application/x-www-form-urlencoded";
  private static final String WITH_FILE = "multipart/form-data";

  @Inject Site site;

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain on)
      throws IOException, ServletException {
    var type = request.getContentType();
    boolean form = type != null && (type.startsWith(URL_ENCODED) || type.startsWith(WITH_FILE));
    boolean missing =
        site.isOffice()
            && form
            && "POST".equals(request.getMethod())
            && request.getParameter(NONCE) == null;
    on.doFilter(missing ? new WithNonce(request) : request, response);
  }

  private static final class WithNonce extends HttpServletRequestWrapper {
    private final String nonce;

    WithNonce(HttpServletRequest request) {
      super(request);
      nonce = nonce(request.getParameter(ResponseStateManager.VIEW_STATE_PARAM));
      request.setAttribute(LENT, nonce);
    }

    /** PrimeFaces takes only the Base64 of a UUID. */
    private static String nonce(String state) {
      var drawn = UUID.nameUUIDFromBytes((SECRET + state).getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(drawn.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String getParameter(String name) {
      return NONCE.equals(name) ? nonce : super.getParameter(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      var all = new HashMap<>(super.getParameterMap());
      all.put(NONCE, new String[] {nonce});
      return all;
    }
  }
}
