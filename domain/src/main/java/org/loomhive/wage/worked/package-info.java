/** The hours that work really took, where its makers say so, and what an hour of theirs paid. */
package org.loomhive.wage.worked;
