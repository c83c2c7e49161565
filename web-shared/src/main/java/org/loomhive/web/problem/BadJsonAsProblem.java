package org.loomhive.web.problem;

import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.loomhive.web.HouseWords;

/** A body that is not the JSON it should be is the sender's mistake, told without inner details. */
@Provider
public class BadJsonAsProblem implements ExceptionMapper<JsonbException> {
  @Override
  public Response toResponse(JsonbException unreadable) {
    return new Problem(400, "unreadable", HouseWords.say("error.400.title")).answer();
  }
}
