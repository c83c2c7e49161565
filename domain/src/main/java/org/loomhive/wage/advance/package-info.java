/**
 * What is paid before work is done: a part of its price when it is accepted, which is never a debt.
 */
package org.loomhive.wage.advance;
