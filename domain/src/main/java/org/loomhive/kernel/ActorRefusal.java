package org.loomhive.kernel;

/** Noes that have to do with who asks. */
public enum ActorRefusal {
  NOT_YOUR_ROLE
}
