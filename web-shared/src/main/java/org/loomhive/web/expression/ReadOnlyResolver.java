package org.loomhive.web.expression;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;

/** Answers some of what pages ask for and leaves the rest, and all writing, to others. */
abstract class ReadOnlyResolver extends ELResolver {
  @Override
  public Object getValue(ELContext page, Object base, Object property) {
    return null;
  }

  @Override
  public Class<?> getType(ELContext page, Object base, Object property) {
    return null;
  }

  @Override
  public void setValue(ELContext page, Object base, Object property, Object value) {
    // others write
  }

  @Override
  public boolean isReadOnly(ELContext page, Object base, Object property) {
    return false;
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext page, Object base) {
    return null;
  }
}
