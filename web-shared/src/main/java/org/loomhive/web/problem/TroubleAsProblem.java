package org.loomhive.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.loomhive.kernel.Refused;
import org.loomhive.web.HouseWords;
import org.loomhive.web.edge.Incident;
import org.loomhive.web.edge.Trouble;

/**
 * Says any trouble of an API call as a problem document; a bug gets its number and its one line.
 */
@Provider
public class TroubleAsProblem implements ExceptionMapper<Throwable> {
  private static final int BUG = 500;

  @Context HttpServletRequest request;

  @Override
  public Response toResponse(Throwable trouble) {
    if (trouble instanceof WebApplicationException web) return of(web);
    int status = Trouble.status(trouble);
    var refused = Trouble.find(Refused.class, trouble);
    if (refused != null)
      return new Problem(status, refused.key(), HouseWords.sentence(refused)).answer();
    var problem = new Problem(status, "", HouseWords.say("error." + status + ".title"));
    Incident.tell(status, request, trouble);
    if (status == BUG) problem.with("incident", Incident.find(request));
    return problem.answer();
  }

  private Response of(WebApplicationException web) {
    var given = web.getResponse();
    if (given.hasEntity() || given.getStatus() < 400) return given;
    var problem = new Problem(given.getStatus(), "", given.getStatusInfo().getReasonPhrase());
    if (given.getStatus() >= BUG) problem.with("incident", Incident.report(request, web));
    return problem.answer();
  }
}
