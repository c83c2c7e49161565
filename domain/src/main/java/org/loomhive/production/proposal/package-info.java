/** Proposals who could make what: asked for, made in the background, explained, changed by hand. */
package org.loomhive.production.proposal;
