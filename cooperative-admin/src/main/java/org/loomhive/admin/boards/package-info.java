/** Boards that look back: how old material is, which promises were kept, what was lost. */
package org.loomhive.admin.boards;
