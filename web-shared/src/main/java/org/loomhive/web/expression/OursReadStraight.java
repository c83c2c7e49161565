package org.loomhive.web.expression;

import jakarta.el.ExpressionFactory;
import jakarta.faces.application.Application;
import jakarta.faces.application.ApplicationWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.context.FacesContextWrapper;
import jakarta.faces.lifecycle.Lifecycle;

/**
 * Gives pages an application that makes expressions which are read straight. The server puts its
 * own around each application that a configuration names, with its own way of making them; what a
 * request has is the outermost.
 */
public class OursReadStraight extends FacesContextFactory {
  private volatile Application ours;

  public OursReadStraight(FacesContextFactory wrapped) {
    super(wrapped);
  }

  @Override
  public FacesContext getFacesContext(
      Object site, Object request, Object response, Lifecycle lifecycle) {
    var usual = getWrapped().getFacesContext(site, request, response, lifecycle);
    if (ours == null) ours = new Straightening(usual.getApplication());
    return new WithOurs(usual, ours);
  }

  private static final class WithOurs extends FacesContextWrapper {
    private final Application ours;

    private WithOurs(FacesContext usual, Application ours) {
      super(usual);
      this.ours = ours;
      setCurrentInstance(this);
    }

    @Override
    public Application getApplication() {
      return ours;
    }
  }

  private static final class Straightening extends ApplicationWrapper {
    private final ExpressionFactory straight;

    private Straightening(Application usual) {
      super(usual);
      straight = new StraightOnes(usual.getExpressionFactory());
    }

    @Override
    public ExpressionFactory getExpressionFactory() {
      return straight;
    }
  }
}
