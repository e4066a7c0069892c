import { create } from 'zustand';

type View = {
  readonly theme: string | null;
  readonly topic: string | null;
  readonly from: number;
  readonly change: (patch: Partial<Omit<View, 'change'>>) => void;
};

export const useView = create<View>()((set) => ({
  theme: null,
  topic: null,
  from: 2010,
  change: (patch) => {
    set(patch);
  },
}));
