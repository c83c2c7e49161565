package org.loomhive.web.problem;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.NoContentException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.loomhive.web.HouseWords;

/**
 * A body that is not the JSON it should be is the sender's mistake, told without inner details;
 * none at all is null. It is caught where it is read: the same exceptions from what we write
 * ourselves are bugs.
 */
@Provider
public class BadJsonAsProblem implements ReaderInterceptor {
  private static final int SENDERS_MISTAKE = 400;

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
    try {
      return body.proceed();
    } catch (BadRequestException no) {
      if (no.getCause() instanceof NoContentException) return null;
      throw no;
    } catch (ProcessingException | JsonbException | JsonException unreadable) {
      var title = HouseWords.say("error.400.title");
      var problem = new Problem(SENDERS_MISTAKE, "unreadable", title);
      throw new WebApplicationException(unreadable, problem.answer());
    }
  }
}
