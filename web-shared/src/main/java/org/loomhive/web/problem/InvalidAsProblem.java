package org.loomhive.web.problem;

import jakarta.json.Json;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.loomhive.web.HouseWords;

/** Lists what is wrong or missing in what was sent, field by field. */
@Provider
public class InvalidAsProblem implements ExceptionMapper<ConstraintViolationException> {
  @Override
  public Response toResponse(ConstraintViolationException invalid) {
    var errors = Json.createArrayBuilder();
    for (var violation : invalid.getConstraintViolations()) {
      var path = violation.getPropertyPath().toString();
      errors.add(
          Json.createObjectBuilder()
              .add("field", path.substring(path.lastIndexOf('.') + 1))
              .add("detail", violation.getMessage()));
    }
    return new Problem(400, "invalid", HouseWords.say("error.400.title"))
        .with("errors", errors.build())
        .answer();
  }
}
