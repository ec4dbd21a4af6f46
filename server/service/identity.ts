/** Who is calling. For now everyone reads; what is published is public. */
export interface Caller {
  role: 'reader'
}

export interface IdentityPort {
  who(request: Request): Promise<Caller>
}

export const everyoneReads: IdentityPort = { who: async () => ({ role: 'reader' }) }
