/** The gallery's company: every type of character, with the words a screenplay would introduce them with. */
export const COMPANY: readonly { readonly name: string; readonly type: string; readonly description: string }[] = [
  { name: 'Mara', type: 'woman', description: 'a woman of 35 with a dark bob, a red coat and a scarf' },
  { name: 'Jonas', type: 'man', description: 'a man of 40, stocky, moustache, a green jumper and a cap' },
  { name: 'Edda', type: 'old woman', description: 'an old woman, 78, white bun, glasses, a blue dress' },
  { name: 'Otto', type: 'old man', description: 'an old man, 74, full white beard, knit hat, a yellow oilskin coat' },
  { name: 'Pia', type: 'girl', description: 'a girl of 8 with red braids, freckles and overalls' },
  { name: 'Tom', type: 'boy', description: 'a boy of 10 with curly black hair, dark skin and an orange hoodie' },
  { name: 'Amara', type: 'doctor', description: 'a young doctor, dark skin, curly hair, a white coat' },
  { name: 'Felix', type: 'cat', description: 'a ginger cat' },
  { name: 'Bruno', type: 'dog', description: 'a big brown dog' },
  { name: 'Pip', type: 'bird', description: 'a small blue bird' },
  { name: 'Moby', type: 'whale', description: 'an old whale' },
  { name: 'Unit 7', type: 'robot', description: 'a rusty little robot' },
  { name: 'Old Nell', type: 'ghost', description: 'the ghost of an old woman' },
  { name: 'Radio', type: 'talking thing', description: 'a talking radio' },
];
