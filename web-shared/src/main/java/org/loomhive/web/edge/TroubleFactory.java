package org.loomhive.web.edge;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts the one exception edge of pages in front of that of the server. */
public class TroubleFactory extends ExceptionHandlerFactory {
  public TroubleFactory(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new TroubleEdge(getWrapped().getExceptionHandler());
  }
}
